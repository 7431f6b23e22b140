import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { scene } from '../play.ts';
import { bin } from './servers.ts';

test("OpenBao's CLI works against the sandbox, unchanged", () =>
  scene({}, async ({ sandbox, job }) => {
    const bao = async (token: string, ...args: string[]): Promise<string> => {
      const env = { PATH: process.env['PATH'], HOME: job.folder, BAO_ADDR: sandbox.vault.url, BAO_TOKEN: token };
      return (await promisify(execFile)(bin.bao, args, { env })).stdout.trim();
    };
    const { outputs } = await job.main('token', { inputs: { audience: 'https://vault.example' } });
    const login = ['write', '-field=token', 'auth/jwt/login', 'role=deploy', `jwt=${outputs['token']!}`];
    const token = await bao('', ...login);
    expect(sandbox.vault.tokens().map(({ raw }) => raw)).toEqual([token]);

    expect(await bao(token, 'kv', 'get', '-mount=kv', '-field=password', 'app')).toMatch(/^[\w-]{24}$/);
    expect(await bao(token, 'kv', 'get', '-mount=kv1', '-field=password', 'app')).toMatch(/^[\w-]{24}$/);
    expect(await bao(token, 'read', '-field=username', 'database/creds/app')).toMatch(/^v-jwt-app-/);
    expect(sandbox.vault.leases()).toHaveLength(1);
    expect(await bao(token, 'write', '-field=certificate', 'pki/issue/web', 'common_name=a.example')).toContain('a.example');
    const wrapped = JSON.parse(await bao(token, 'read', '-wrap-ttl=60s', '-format=json', 'kv1/app')) as { wrap_info: { token: string } };
    const wrapping = wrapped.wrap_info.token;
    expect(await bao(wrapping, 'unwrap', '-field=password')).toMatch(/^[\w-]{24}$/);
    await expect(bao(wrapping, 'unwrap')).rejects.toThrow('wrapping token is not valid');
    await expect(bao(token, 'read', 'secret/other')).rejects.toThrow('permission denied');

    expect(await bao(token, 'token', 'revoke', '-self')).toContain('Success');
    expect({ tokens: sandbox.vault.tokens(), leases: sandbox.vault.leases() }).toEqual({ tokens: [], leases: [] });
    await expect(bao(token, 'kv', 'get', '-mount=kv', 'app')).rejects.toThrow('permission denied');

    sandbox.job = { ...sandbox.job, repository: 'mallory/shop' };
    const other = await job.main('token', { inputs: { audience: 'https://vault.example' } });
    const refused = bao('', 'write', 'auth/jwt/login', 'role=deploy', `jwt=${other.outputs['token']!}`);
    await expect(refused).rejects.toThrow('claim "repository" does not match any associated bound claim values');
  }));
