import { endpointProblem } from './url.ts';

describe('T6: endpointProblem', () => {
  it.each([
    'https://vault.example',
    'https://10.0.0.5:8200',
    'https://192.168.1.1',
    'http://127.0.0.1:8200',
    'http://localhost:8200',
    'http://[::1]:8200',
  ])('accepts %s', (text) => {
    expect(endpointProblem(text)).toBeUndefined();
  });

  it.each([
    ['vault.example', 'is not a URL'],
    ['http://vault.example', 'must be https'],
    ['ftp://vault.example', 'must be https'],
    ['file:///etc/passwd', 'must be https'],
    ['https://user@vault.example', 'user name'],
    ['https://vault.example/#x', 'fragment'],
    ['https://169.254.169.254/', 'link-local'],
    ['https://2852039166/', 'link-local'],
    ['https://0xa9.0xfe.0xa9.0xfe/', 'link-local'],
    ['https://0251.0376.0251.0376/', 'link-local'],
    ['https://[::ffff:169.254.169.254]/', 'link-local'],
    ['https://[fe80::1]/', 'link-local'],
    ['https://[fd00:ec2::254]/', 'link-local'],
    ['https://metadata.google.internal/', 'link-local'],
    ['https://0.0.0.0/', 'link-local'],
    ['https://[::]/', 'link-local'],
    ['https://224.0.0.1/', 'link-local'],
  ])('refuses %s (T6)', (text, why) => {
    expect(endpointProblem(text)).toContain(why);
  });
});
