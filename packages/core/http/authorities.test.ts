import { tmpdir } from 'node:os';
import { trustAll } from './authorities.ts';

test.each([tmpdir(), '/nowhere', ''])('NODE_EXTRA_CA_CERTS that names %j, which is no file, leaves the other authorities', (path) => {
  expect(() => trustAll({ NODE_EXTRA_CA_CERTS: path }, undefined)).not.toThrow();
});
