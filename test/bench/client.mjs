// The least that gets a credential: the two requests of actions/aws, and nothing else. What the bench compares with.
import http from 'node:http';
import https from 'node:https';

const { ACTIONS_ID_TOKEN_REQUEST_URL: mint, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer, AWS_ENDPOINT_URL: sts, ROLE } = process.env;

const ask = (url, options, body) =>
  new Promise((resolve, reject) => {
    const request = (url.startsWith('https:') ? https : http).request(url, options, (answer) => {
      let text = '';
      answer.on('data', (chunk) => (text += chunk)).on('end', () => resolve(text));
    });
    request.on('error', reject).end(body);
  });

const { value } = JSON.parse(await ask(`${mint}&audience=sts.amazonaws.com`, { headers: { authorization: `Bearer ${bearer}` } }));
const form = new URLSearchParams({
  Action: 'AssumeRoleWithWebIdentity',
  Version: '2011-06-15',
  RoleArn: ROLE,
  RoleSessionName: 'bench',
  WebIdentityToken: value,
});
const answer = await ask(sts, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, form.toString());
if (!/<SessionToken>/.test(answer)) process.exitCode = 1;
