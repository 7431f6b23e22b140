import { request as requestHttp } from 'node:http';
import type { Agent, IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';

interface Sending {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly signal: AbortSignal;
}

/** What Octokit needs of `fetch`, over an agent: that of @actions/github goes through the proxy of the job. No redirect is followed. */
export function postOver(agent: Agent): (url: string, sending: Sending) => Promise<Response> {
  return async (url, { method, headers, body, signal }) => {
    const request = url.startsWith('https:') ? requestHttps : requestHttp;
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request(url, { agent, method, headers, signal }, resolve).on('error', reject).end(body);
    });
    const type = answer.headers['content-type'];
    return new Response(Buffer.concat(await answer.toArray()), {
      status: answer.statusCode!,
      headers: type === undefined ? {} : { 'content-type': type },
    });
  };
}
