/** GitHub's `sub`, taken apart. */
export interface Subject {
  readonly owner: string;
  readonly repository: string;
  /** Set in the immutable form (repositories made, renamed or moved since 2026-07-15). */
  readonly ownerId?: string;
  readonly repositoryId?: string;
  /** `environment` wins over `pull_request`, which wins over `ref`. */
  readonly context: { readonly kind: 'environment' | 'pull_request' | 'ref' | 'other'; readonly value: string };
}

/** Reads both forms, `repo:ORG/REPO:…` and `repo:ORG@ID/REPO@ID:…`; undefined for a customised subject. Source: GitHub docs, OpenID Connect reference. */
export function parseSubject(sub: string): Subject | undefined {
  const shape = /^repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@(\d+))?:(.+)$/.exec(sub);
  if (shape === null) return undefined;
  const [, owner, ownerId, repository, repositoryId, context] = shape;
  const ids = ownerId === undefined || repositoryId === undefined ? {} : { ownerId, repositoryId };
  return { owner: owner!, repository: repository!, ...ids, context: contextOf(context!) };
}

function contextOf(text: string): Subject['context'] {
  if (text === 'pull_request') return { kind: 'pull_request', value: '' };
  const [, kind, value] = /^(environment|ref):(.*)$/.exec(text) ?? [];
  return kind === undefined
    ? { kind: 'other', value: text }
    : { kind: kind as 'environment' | 'ref', value: value!.replaceAll('%3A', ':') };
}
