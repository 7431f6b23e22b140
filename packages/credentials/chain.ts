import { sha256 } from './record.ts';

/** What an audit record says of itself. */
export interface Chain {
  readonly events: number;
  /** sha256 of the last line, as the log printed it. */
  readonly head: string;
  /** The first line whose `previoushash` is not the hash of the line before it; undefined: the chain is whole. */
  readonly brokenAt: number | undefined;
}

/** Checks the hash chain of an audit record. It proves order and completeness up to a head that is known from elsewhere, nothing more. */
export function verifyChain(text: string): Chain {
  const lines = text.split('\n').filter(Boolean);
  let head = '0'.repeat(64);
  let brokenAt: number | undefined;
  lines.forEach((line, index) => {
    if (brokenAt === undefined && previousOf(line) !== head) brokenAt = index + 1;
    head = sha256(line);
  });
  return { events: lines.length, head, brokenAt };
}

function previousOf(line: string): unknown {
  try {
    return (JSON.parse(line) as { previoushash?: unknown }).previoushash;
  } catch {
    return undefined;
  }
}
