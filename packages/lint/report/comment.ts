import { createHash } from 'node:crypto';
import type { Agent } from 'node:http';
import type { Linted } from '../run.ts';
import { markdownReport, room } from './markdown.ts';
import { postOver } from './post.ts';

/** What is needed to speak on a pull request. */
export interface Commenting {
  readonly token: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The comment as GitHub holds it. */
interface Comment {
  readonly id: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
  readonly isMinimized: boolean;
}

interface Page {
  readonly repository: {
    readonly pullRequest: {
      readonly id: string;
      readonly comments: {
        readonly nodes: readonly Comment[];
        readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
      };
    };
  };
}

type Ask = <Answer>(query: string, variables: Record<string, unknown>) => Promise<Answer>;

export const queries = {
  find: `query daypassFind($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      id
      comments(last: 100, before: $before) {
        nodes { id body viewerDidAuthor isMinimized }
        pageInfo { hasPreviousPage startCursor }
      }
    }
  }
}`,
  add: `mutation daypassAdd($subject: ID!, $body: String!) {
  addComment(input: { subjectId: $subject, body: $body }) { clientMutationId }
}`,
  update: `mutation daypassUpdate($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { clientMutationId }
}`,
  resolve: `mutation daypassResolve($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { clientMutationId }
}`,
  reopen: `mutation daypassReopen($id: ID!) {
  unminimizeComment(input: { subjectId: $id }) { clientMutationId }
}`,
};

const timeoutMs = 15_000;

/** Keeps one comment on the pull request of this event up to date: written when there is something to say, changed when it changes, resolved when it is clean. Elsewhere nothing. */
export async function comment(linted: Linted, { token, env }: Commenting): Promise<void> {
  const { GitHub, context, defaults, getOctokitOptions } = await import('@actions/github/lib/utils');
  const number = context.payload.pull_request?.number;
  if (number === undefined) return;
  const fetch = postOver(defaults.request!['agent'] as Agent);
  const { graphql } = new GitHub(getOctokitOptions(token, { request: { fetch, signal: AbortSignal.timeout(timeoutMs) } }));
  const ask: Ask = (query, variables) => graphql(query, variables);
  const mark = markOf(env);
  const { subject, found } = await find(ask, { owner: context.repo.owner, name: context.repo.repo, number }, mark);
  const isClean = linted.judgement.failing.length === 0 && !linted.judgement.accepted.some(({ isNew }) => isNew);
  if (found === undefined) {
    if (!isClean) await ask(queries.add, { subject, body: bodyOf(linted, mark) });
    return;
  }
  const body = bodyOf(linted, mark);
  if (found.body !== body) await ask(queries.update, { id: found.id, body });
  if (isClean && !found.isMinimized) await ask(queries.resolve, { id: found.id });
  if (!isClean && found.isMinimized) await ask(queries.reopen, { id: found.id });
}

/** Our comment of this job: begins with its mark, and is by who holds the token, so that nobody can put one in its place. */
async function find(
  ask: Ask,
  place: { owner: string; name: string; number: number },
  mark: string,
  before: string | null = null,
): Promise<{ subject: string; found: Comment | undefined }> {
  const { id, comments } = (await ask<Page>(queries.find, { ...place, before })).repository.pullRequest;
  const found = comments.nodes.find(({ viewerDidAuthor, body }) => viewerDidAuthor && body.startsWith(mark));
  const { hasPreviousPage, startCursor } = comments.pageInfo;
  return found === undefined && hasPreviousPage ? find(ask, place, mark, startCursor) : { subject: id, found };
}

function markOf(env: Commenting['env']): string {
  const job = createHash('sha256')
    .update(`${env['GITHUB_WORKFLOW'] ?? ''}\0${env['GITHUB_JOB'] ?? ''}`)
    .digest('hex')
    .slice(0, 16);
  return `<!-- daypass-lint ${job} -->`;
}

function bodyOf(linted: Linted, mark: string): string {
  return `${mark}\n${markdownReport(linted, room.comment)}`;
}
