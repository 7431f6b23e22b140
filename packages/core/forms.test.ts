import fc from 'fast-check';
import { forms, isMaskable } from './forms.ts';

const secret = ['s3cr', 'et/Va+lue&"', "it's"].join('');

describe('forms', () => {
  it.each([
    ['itself', secret],
    ['base64', Buffer.from(secret).toString('base64')],
    ['base64 of the value with a new line, as `echo | base64` prints it', Buffer.from(`${secret}\n`).toString('base64')],
    ['base64url', Buffer.from(secret).toString('base64url')],
    ['hex', Buffer.from(secret).toString('hex')],
    ['hex in capitals', Buffer.from(secret).toString('hex').toUpperCase()],
    ['URL escaped', encodeURIComponent(secret)],
    ['JSON escaped', JSON.stringify(secret).slice(1, -1)],
    ['quoted for a shell', secret.replaceAll("'", `'\\''`)],
    ['XML escaped', secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&apos;')],
  ])('holds the secret %s', (_, form) => {
    expect(forms(secret)).toContain(form);
  });

  it('holds the basic pair of each user', () => {
    expect(forms(secret, ['ci'])).toContain(Buffer.from(`ci:${secret}`).toString('base64'));
  });

  it('finds the secret in the base64 of any text around it, at every byte offset', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (before, after) => {
        const text = Buffer.from(before + secret + after).toString('base64');
        expect(forms(secret).some((form) => text.includes(form.replace(/=+$/, '').slice(0, -2)))).toBe(true);
      }),
    );
  });

  it('holds each line of a value with many, wrapped base64, and the leaves of JSON', () => {
    const lines = ['first-line-of-key', 'second-line-of-key'];
    expect(forms(lines.join('\n'))).toEqual(expect.arrayContaining(lines));
    const long = 'k3y-'.repeat(30);
    expect(forms(long)).toContain(Buffer.from(long).toString('base64').slice(64, 128));
    expect(forms(JSON.stringify({ a: { b: 'inner-value' }, c: 1 }))).toContain('inner-value');
  });

  it('holds the segments of a JWT', () => {
    const jwt = ['header-part', 'claims-part', 'signature-part'].join('.');
    expect(forms(jwt)).toEqual(expect.arrayContaining(['claims-part', 'signature-part']));
  });

  it('holds nothing that would destroy the log, and never more than 64', () => {
    for (const trivial of ['', 'a', 'true', 'null', 'password', '111111', '{\n}']) expect(forms(trivial)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (value) => {
        const all = forms(value);
        expect(all.length).toBeLessThanOrEqual(64);
        expect(all.every(isMaskable)).toBe(true);
      }),
    );
  });
});
