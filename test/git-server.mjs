import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';

/** `git-server.mjs ROOT HEADER`: git's own CGI behind a header. Says its port, then each Authorization header that came, a line each. */
const [, , root, header] = process.argv;

const server = createServer((request, response) => {
  process.stdout.write(`${request.headers.authorization ?? ''}\n`);
  if (request.headers.authorization !== header) return response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
  const url = new URL(request.url, 'http://localhost');
  const child = spawn('git', ['-c', 'safe.directory=*', 'http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: request.headers['git-protocol'] ?? '',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      REMOTE_USER: 'x',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(child.stdin);
  const parts = [];
  child.stdout.on('data', (part) => parts.push(part));
  child.on('close', () => {
    const all = Buffer.concat(parts);
    const cut = all.indexOf('\r\n\r\n');
    const headers = all
      .toString('latin1', 0, cut)
      .split('\r\n')
      .map((one) => one.split(': '));
    response.writeHead(200, Object.fromEntries(headers)).end(all.subarray(cut + 4));
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
