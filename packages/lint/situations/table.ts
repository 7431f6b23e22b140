/** What is scanned when: the rows of docs/situations.md. Each is proven, by its name, in a test of this folder on real repositories. */
export const situations = {
  'GitHub: push': {
    'a push': 'the commits after what was there before, one by one: what a later one took away again is found',
    'a push of a new branch': 'the commits that the default branch does not have',
    'a new branch where the clone has only that': 'the default branch is fetched, then the same',
    'the first push of the default branch': 'everything',
    'a force push': 'the commits that the old tip did not have',
    'a force push whose old tip is gone': 'the commits that the default branch does not have; the report says so',
    'a force push of the default branch whose old tip is gone': 'everything that leads to the new tip',
    'a push of what merges the default branch': 'its commits are not new',
    'a push that deletes a branch': 'the working tree',
    'a tag': 'the working tree',
  },
  'GitHub: other events': {
    'pull_request, its head checked out': 'the commits that the base branch does not have',
    'pull_request, the merge commit checked out, fetch-depth 1': 'what is missing is fetched, then the same',
    'pull_request that merged its base branch since': 'what came from the base branch is not new',
    'pull_request from a fork': 'its head is fetched from the repository itself, without a token',
    'pull_request that is merged already and run again': 'its commits all the same',
    'pull_request_target, the base checked out': 'the head is fetched to be read, never checked out',
    merge_group: 'the commits of the group',
    schedule: 'everything that any ref leads to',
    'schedule, fetch-depth 1': 'the whole history is fetched, then the same',
    'workflow_dispatch, release and others': 'the working tree',
    'an event whose payload names no commits': 'error GITHUB_EVENT',
  },
  GitLab: {
    'a merge request pipeline': 'the commits that the target branch does not have',
    'a merged results pipeline': 'the same, and the merge itself',
    'a merge train': 'the commits of the train that the target branch does not have',
    'a branch pipeline': 'the commits after what was there before',
    'a branch pipeline of a new branch': 'the commits that the default branch does not have',
    'the first pipeline of the default branch': 'everything',
    'a tag pipeline, or one that was started by hand': 'the working tree',
    'a scheduled pipeline': 'everything that any ref leads to',
    'a clone cut at GIT_DEPTH': 'what is missing is fetched, else the error names GIT_DEPTH',
  },
  'Any other CI, and by hand': {
    'base and head': 'the commits between them',
    'base alone': 'up to HEAD',
    'a base that is a branch the clone lacks': 'it is fetched',
    'a range without commits': 'a pass that says that there is nothing to scan',
    'a revision that does not exist, or that is an option': 'error LINT_NO_COMMIT',
  },
  'Clones that lack something': {
    'a private repository and no credentials kept': 'what is missing is fetched with the input token, which no argument and no log shows',
    'credentials of a checkout that are not good': 'the input token counts',
    'a shallow clone and nowhere to fetch from': 'error LINT_SHALLOW with the line to add',
    'a commit that the server does not have': 'error LINT_SHALLOW',
    'a clone without blobs (partial)': 'git fetches what is read',
  },
  'What is new': {
    'a file that moved': 'nothing new',
    'a file that moved and changed': 'only what came with the change',
    'a file that was deleted later': 'found, and told to be gone: rotate it all the same',
    'a merge that took one side': 'nothing new',
    'a merge that brings what no side had (an evil merge)': 'found, in the merge commit',
    'a secret that is still there': 'told so, with the commit that brought it and its date, also when the file changed or moved since',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Group = keyof typeof situations;
/** The situations of a group, each to be proven. */
export type Proofs<G extends Group> = Readonly<Record<keyof (typeof situations)[G], () => Promise<void> | void>>;
