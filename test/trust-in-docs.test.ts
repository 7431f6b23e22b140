import { readFileSync } from 'node:fs';
import { receivers } from '@daypass/trust/receivers';
import { gitlabToken, startSandbox } from '@daypass/sandbox';

const page = readFileSync('docs/conditions.md', 'utf8');
const policies = [...page.matchAll(/^(.+), on (GitHub|GitLab):\n\n```json\n([^]*?)```/gm)].map(([, title, platform, text]) => ({
  receiver: receivers.find(({ id }) => id === (title === 'AWS' ? 'aws' : 'vault'))!,
  platform: platform!,
  text: text!,
}));

const github = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/shop:ref:refs/heads/main',
  repository: 'acme/shop',
  ref: 'refs/heads/main',
};

async function claimsOf(platform: string, audience: string, change: object): Promise<Record<string, unknown>> {
  if (platform === 'GitHub') return { ...github, aud: audience, ...change };
  const sandbox = await startSandbox({ issuer: 'https://gitlab.example.com' });
  const token = gitlabToken(sandbox.issuer, audience, { claims: change as Record<string, unknown> });
  await sandbox.stop();
  return JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
}

test.each(policies)(
  'the trust policy that docs/conditions.md shows for $platform admits the job that the conditions mean, and no other',
  async ({ receiver, platform, text }) => {
    const policy = receiver.parse(text);
    const audience = receiver.id === 'aws' ? 'sts.amazonaws.com' : 'https://vault.example.com';
    const admits = async (change: object): Promise<string> => receiver.evaluate(policy, await claimsOf(platform, audience, change)).admits;
    expect(await admits({})).toBe('yes');
    const others =
      platform === 'GitHub'
        ? [
            { sub: 'repo:acme/shop:ref:refs/heads/x', ref: 'refs/heads/x' },
            { sub: 'repo:mallory/shop:ref:refs/heads/main', repository: 'mallory/shop' },
            { sub: 'repo:acme/shop:pull_request', ref: 'refs/pull/1/merge' },
          ]
        : [
            { sub: 'project_path:acme/shop:ref_type:branch:ref:x', ref_path: 'refs/heads/x' },
            { sub: 'project_path:mallory/shop:ref_type:branch:ref:main', project_path: 'mallory/shop' },
          ];
    for (const change of [...others, { aud: 'https://other.example' }]) expect(await admits(change)).toBe('no');
  },
);

test('there is one for each receiver and platform', () => {
  expect(policies.map(({ receiver, platform }) => `${receiver.id} ${platform}`)).toEqual([
    'aws GitHub',
    'aws GitLab',
    'vault GitHub',
    'vault GitLab',
  ]);
});
