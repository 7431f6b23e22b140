import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Changed } from '@daypass/ci';
import { changedBy } from '@daypass/ci/github/event';
import { changedBy as changedOnGitlab } from '@daypass/ci/gitlab/event';
import type { Repository } from '../../../test/repository.ts';
import { workshop } from '../../../test/repository.ts';
import { failing, line, linted, prove } from './harness.ts';

const shop = workshop();
const zero = '0'.repeat(40);
const gone = 'd'.repeat(40);
/** main: old.yml, then main.yml. topic, from the first of them: topic.yml, which the next commit takes away; the pull request: both merged. */
const ids = { first: '', main: '', topic1: '', topic: '', merged: '' };
const all = ['main.yml', 'old.yml', 'topic.yml'];
let origin: Repository;
let clone: Repository;

beforeAll(() => {
  origin = shop.repository();
  const { git, write, remove, commit } = origin;
  write('old.yml', line('old'));
  ids.first = commit();
  git('checkout', '-q', '-b', 'topic');
  write('topic.yml', line('topic'));
  ids.topic1 = commit();
  remove('topic.yml');
  ids.topic = commit();
  git('checkout', '-q', 'main');
  write('main.yml', line('main'));
  ids.main = commit();
  git('checkout', '-q', '--detach');
  git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
  ids.merged = git('rev-parse', 'HEAD');
  git('update-ref', 'refs/pull/1/merge', ids.merged);
  git('update-ref', 'refs/pull/1/head', ids.topic);
  git('checkout', '-q', 'main');
  clone = cloned();
  clone.git('checkout', '-q', ids.topic);
});
afterAll(() => shop.end());

/** A whole clone, with the merge commit of the pull request. */
function cloned(): Repository {
  const made = shop.clone(origin);
  made.git('fetch', '-q', 'origin', 'refs/pull/1/merge');
  return made;
}

/** What a payload of GitHub says of what changed. */
function github(event: string, payload: object, env: Record<string, string> = {}): Changed {
  const folder = mkdtempSync(join(tmpdir(), 'daypass-event-'));
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify({ repository: { default_branch: 'main' }, ...payload }));
  try {
    return changedBy({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, ...env });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function gitlab(source: string, env: Record<string, string> = {}): Changed {
  return changedOnGitlab({ GITLAB_CI: 'true', CI_PIPELINE_SOURCE: source, CI_DEFAULT_BRANCH: 'main', CI_COMMIT_BEFORE_SHA: zero, ...env });
}

/** As actions/checkout does it by default: one commit, no history. */
function checkout(ref: string, from: Repository = origin): Repository {
  const made = shop.repository();
  made.git('remote', 'add', 'origin', from.url);
  made.git('fetch', '-q', '--no-tags', '--depth=1', 'origin', `+${ref}:refs/remotes/origin/checked`);
  made.git('checkout', '-q', 'refs/remotes/origin/checked');
  return made;
}

const push = (more: object): Changed => github('push', { ref: 'refs/heads/topic', before: ids.first, after: ids.topic, ...more });
const pull = (more: object = {}): Changed =>
  github('pull_request', { pull_request: { base: { sha: ids.main, ref: 'main' }, head: { sha: ids.topic }, ...more } });

prove('GitHub: push', {
  'a push': async () => {
    expect(await failing(clone.folder, { changed: push({}) })).toEqual(['topic.yml']);
    expect(await failing(clone.folder, { changed: push({ before: ids.topic1 }) })).toEqual([]);
  },
  'a push of a new branch': async () => {
    expect(await failing(clone.folder, { changed: push({ before: zero }) })).toEqual(['topic.yml']);
  },
  'a new branch where the clone has only that': async () => {
    const { folder } = checkout('refs/heads/topic');
    expect(await failing(folder, { changed: push({ before: zero }) })).toEqual(['topic.yml']);
  },
  'the first push of the default branch': async () => {
    const changed = push({ ref: 'refs/heads/main', before: zero, after: ids.main });
    expect(await failing(clone.folder, { changed })).toEqual(all);
  },
  'a force push': async () => {
    const changed = push({ ref: 'refs/heads/other', before: ids.main, after: ids.topic, forced: true });
    expect(await failing(clone.folder, { changed })).toEqual(['topic.yml']);
  },
  'a force push whose old tip is gone': async () => {
    const { scan, judgement } = await linted(clone.folder, { changed: push({ before: gone, forced: true }) });
    expect(judgement.failing.map(({ path }) => path)).toEqual(['topic.yml']);
    expect(scan.skipped.join()).toContain('a force push left it behind, and it is gone');
  },
  'a force push of the default branch whose old tip is gone': async () => {
    const changed = push({ ref: 'refs/heads/main', before: gone, after: ids.main, forced: true });
    expect(await failing(clone.folder, { changed })).toEqual(['main.yml', 'old.yml']);
  },
  'a push of what merges the default branch': async () => {
    expect(await failing(clone.folder, { changed: push({ before: ids.topic, after: ids.merged }) })).toEqual([]);
  },
  'a push that deletes a branch': () => expect(push({ deleted: true, after: zero })).toEqual({ kind: 'tree' }),
  'a tag': async () => {
    const changed = push({ ref: 'refs/tags/v1', before: zero });
    expect(await failing(clone.folder, { changed })).toEqual(['old.yml']);
  },
});

prove('GitHub: other events', {
  'pull_request, its head checked out': async () => {
    expect(await failing(clone.folder, { changed: pull() })).toEqual(['topic.yml']);
  },
  'pull_request, the merge commit checked out, fetch-depth 1': async () => {
    expect(await failing(checkout('refs/pull/1/merge').folder, { changed: pull() })).toEqual(['topic.yml']);
  },
  'pull_request that merged its base branch since': async () => {
    const changed = pull({ base: { sha: ids.first, ref: 'main' }, head: { sha: ids.merged } });
    expect(await failing(clone.folder, { changed })).toEqual(['topic.yml']);
  },
  'pull_request from a fork': async () => {
    const fork = shop.clone(origin);
    fork.write('fork.yml', line('fork'));
    const sha = fork.commit();
    origin.git('fetch', '-q', fork.url, `+HEAD:refs/pull/2/head`);
    const changed = pull({ head: { sha } });
    expect(await failing(checkout('refs/heads/main').folder, { changed })).toEqual(['fork.yml']);
  },
  'pull_request that is merged already and run again': async () => {
    const { git, folder } = cloned();
    git('update-ref', 'refs/remotes/origin/main', ids.merged);
    expect(await failing(folder, { changed: pull() })).toEqual(['topic.yml']);
  },
  'pull_request_target, the base checked out': async () => {
    const { folder, git } = checkout('refs/heads/main');
    const changed = github('pull_request_target', { pull_request: { base: { sha: ids.main, ref: 'main' }, head: { sha: ids.topic } } });
    expect(await failing(folder, { changed })).toEqual(['topic.yml']);
    expect(git('rev-parse', 'HEAD')).toBe(ids.main);
  },
  merge_group: async () => {
    const changed = github('merge_group', { merge_group: { base_sha: ids.main, head_sha: ids.merged } });
    expect(await failing(clone.folder, { changed })).toEqual(['topic.yml']);
  },
  schedule: async () => expect(await failing(clone.folder, { changed: github('schedule', {}) })).toEqual(all),
  'schedule, fetch-depth 1': async () => {
    expect(await failing(checkout('refs/heads/main').folder, { changed: github('schedule', {}) })).toEqual(all);
  },
  'workflow_dispatch, release and others': async () => {
    for (const event of ['workflow_dispatch', 'release', 'workflow_run'])
      expect(await failing(clone.folder, { changed: github(event, {}) })).toEqual(['old.yml']);
  },
  'an event whose payload names no commits': () => {
    for (const event of ['pull_request', 'pull_request_target', 'merge_group'])
      for (const payload of [{ pull_request: { base: {} } }, { pull_request: null, merge_group: null }, {}])
        expect(() => github(event, payload)).toThrow(expect.objectContaining({ code: 'GITHUB_EVENT' }));
    expect(github('issue_comment', { pull_request: null })).toEqual({ kind: 'tree' });
    expect(github('push', { before: null, after: null, ref: 'refs/heads/main' })).toMatchObject({ kind: 'history' });
  },
});

const request = { CI_MERGE_REQUEST_IID: '1', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' };

prove('GitLab', {
  'a merge request pipeline': async () => {
    const changed = gitlab('merge_request_event', {
      ...request,
      CI_COMMIT_SHA: ids.topic,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: ids.first,
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: '',
    });
    expect(await failing(clone.folder, { changed })).toEqual(['topic.yml']);
  },
  'a merged results pipeline': async () => {
    const changed = gitlab('merge_request_event', {
      ...request,
      CI_COMMIT_SHA: ids.merged,
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: ids.main,
      CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result',
    });
    const { scan, judgement } = await linted(clone.folder, { changed });
    expect(judgement.failing.map(({ path }) => path)).toEqual(['topic.yml']);
    expect(scan.commits).toBe(3);
  },
  'a merge train': async () => {
    const train = cloned();
    train.git('checkout', '-q', ids.merged);
    train.write('second.yml', line('second'));
    const car = train.commit();
    const changed = gitlab('merge_request_event', {
      ...request,
      CI_COMMIT_SHA: car,
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: ids.main,
      CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train',
    });
    expect(await failing(train.folder, { changed })).toEqual(['second.yml', 'topic.yml']);
  },
  'a branch pipeline': async () => {
    const env = { CI_COMMIT_BRANCH: 'topic', CI_COMMIT_SHA: ids.topic };
    expect(await failing(clone.folder, { changed: gitlab('push', { ...env, CI_COMMIT_BEFORE_SHA: ids.first }) })).toEqual(['topic.yml']);
    expect(await failing(clone.folder, { changed: gitlab('push', { ...env, CI_COMMIT_BEFORE_SHA: ids.topic1 }) })).toEqual([]);
  },
  'a branch pipeline of a new branch': async () => {
    const changed = gitlab('push', { CI_COMMIT_BRANCH: 'topic', CI_COMMIT_SHA: ids.topic });
    expect(await failing(clone.folder, { changed })).toEqual(['topic.yml']);
  },
  'the first pipeline of the default branch': async () => {
    const changed = gitlab('push', { CI_COMMIT_BRANCH: 'main', CI_COMMIT_SHA: ids.main });
    expect(await failing(clone.folder, { changed })).toEqual(all);
  },
  'a tag pipeline, or one that was started by hand': async () => {
    for (const changed of [gitlab('push', { CI_COMMIT_TAG: 'v1' }), gitlab('web', { CI_COMMIT_BRANCH: 'topic' })])
      expect(await failing(clone.folder, { changed })).toEqual(['old.yml']);
  },
  'a scheduled pipeline': async () => expect(await failing(clone.folder, { changed: gitlab('schedule') })).toEqual(all),
  'a clone cut at GIT_DEPTH': async () => {
    const cut = checkout('refs/heads/topic');
    const changed = gitlab('push', { CI_COMMIT_BRANCH: 'topic', CI_COMMIT_SHA: ids.topic });
    expect(await failing(cut.folder, { changed })).toEqual(['topic.yml']);
    const alone = checkout('refs/heads/topic');
    alone.git('remote', 'remove', 'origin');
    await expect(linted(alone.folder, { changed })).rejects.toMatchObject({
      code: 'LINT_SHALLOW',
      detail: { fix: expect.stringContaining('GIT_DEPTH: 0') as string },
    });
  },
});
