// The least that gets a credential: the two requests of actions/aws, and the command that is named, with it. What the bench compares with.
import { spawn } from 'node:child_process';
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
const [, token] = /<SessionToken>(.*)<\/SessionToken>/s.exec(answer) ?? process.exit(1);
const [command, ...args] = process.argv.slice(2);
if (command !== undefined)
  spawn(command, args, { stdio: 'inherit', env: { ...process.env, AWS_SESSION_TOKEN: token } }).on('exit', (code) => process.exit(code));
