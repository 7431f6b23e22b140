import { rules } from '../rules/all.gen.ts';
import { parseShape } from '../rules/shape.ts';

/** Whether a value begins as the tokens of a vendor do and is none: too short, cut or made up, or a token that a longer name goes on from. */
export function isCutShort(value: string): boolean {
  const { least, lengths } = (known ??= shortest());
  return lengths.some((length) => {
    const one = least.get(value.slice(0, length));
    return one !== undefined && (value.length < one.length || goesOn(one).test(value));
  });
}

interface Beginning {
  /** How long at least a token is that begins so. */
  length: number;
  readonly sources: string[];
  /** Fits one of them that a longer name goes on from; made when it is first asked for. */
  goesOn?: RegExp;
}

function goesOn(beginning: Beginning): RegExp {
  return (beginning.goesOn ??= new RegExp(`^(?:${beginning.sources.join('|')})[_-][A-Za-z0-9]`));
}

interface Shortest {
  readonly least: ReadonlyMap<string, Beginning>;
  /** Of the beginnings. */
  readonly lengths: readonly number[];
}

/** Words with which the keys of many vendors begin. */
const common =
  /^(?:sk_|pk_|rk_|ak_|apk_|rpa_|sgp_|bb_)?(?:live|test|prod|production|sandbox|secret|token|key|keys|api|pat|sdk|hooks|tskey)?[_.-]$/;

let known: Shortest | undefined;

function shortest(): Shortest {
  const least = new Map<string, Beginning>();
  for (const { shape, near, verdict } of rules) {
    if (near !== undefined || verdict === 'indicator') continue;
    const parsed = parseShape(shape);
    for (const beginning of parsed.beginnings) {
      if (beginning.length < 4 || !/[_.-]$/.test(beginning) || common.test(beginning)) continue;
      const there = least.get(beginning) ?? { length: Infinity, sources: [] };
      least.set(beginning, { length: Math.min(parsed.shortest, there.length), sources: [...there.sources, parsed.source] });
    }
  }
  return { least, lengths: [...new Set([...least.keys()].map(({ length }) => length))] };
}
