import { isLike, listOf, textsOf } from '../json.ts';
import type { Truth } from '../receiver.ts';
import { all, any, not, truthOf } from '../truth.ts';

/** One key of a condition block: the values are alternatives. */
export interface Condition {
  /** `StringLike`, `ForAnyValue:StringEquals`, `StringEqualsIfExists`. */
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

type Compare = (presented: string, required: string) => boolean;

const comparisons: Readonly<Record<string, Compare>> = {
  stringequals: (a, b) => a === b,
  stringequalsignorecase: (a, b) => a.toLowerCase() === b.toLowerCase(),
  stringlike: (a, b) => isLike(a, b, true),
  arnequals: (a, b) => isLike(a, b, true),
  arnlike: (a, b) => isLike(a, b, true),
  bool: (a, b) => a.toLowerCase() === b.toLowerCase(),
  numericequals: (a, b) => Number(a) === Number(b),
  numericlessthan: (a, b) => Number(a) < Number(b),
  numericlessthanequals: (a, b) => Number(a) <= Number(b),
  numericgreaterthan: (a, b) => Number(a) > Number(b),
  numericgreaterthanequals: (a, b) => Number(a) >= Number(b),
};

/** Whether a condition holds for a claim (IAM reference, condition operators). An operator or value that is not known is `unknown`. */
export function evaluateCondition({ operator, values }: Condition, claim: unknown): Truth {
  const [, set, name = '', ifExists] = /^(forallvalues:|foranyvalue:)?(\w+?)(ifexists)?$/i.exec(operator.toLowerCase()) ?? [];
  const isAbsent = claim === undefined || claim === null;
  if (name === 'null') return any(values.map((value) => truthOf((value.toLowerCase() === 'true') === isAbsent)));
  const negated = /^(string|arn|numeric)not/.test(name);
  const compare = comparisons[name.replace(/^(string|arn|numeric)not/, '$1')];
  if (compare === undefined) return 'unknown';
  if (isAbsent) return truthOf(negated || ifExists !== undefined || set === 'forallvalues:');
  const texts = textsOf(claim);
  if (set === undefined && listOf(claim).length > 1) return 'unknown';
  const each = texts.map((text) => one(text, values, compare));
  const judged = negated ? each.map(not) : each;
  return set === 'forallvalues:' ? all(judged) : any(judged);
}

/** Policy variables (`${…}`) take their values from a request that is not known here. */
function one(text: string, values: readonly string[], compare: Compare): Truth {
  return any(values.map((value) => (value.includes('${') ? 'unknown' : truthOf(compare(text, value)))));
}
