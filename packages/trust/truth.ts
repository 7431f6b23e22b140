import type { Truth } from './receiver.ts';

/** All must hold: one `no` decides, else one `unknown`. */
export function all(truths: readonly Truth[]): Truth {
  return truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes';
}

/** One must hold: one `yes` decides, else one `unknown`. */
export function any(truths: readonly Truth[]): Truth {
  return truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no';
}

export function not(truth: Truth): Truth {
  return truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown';
}

export function truthOf(value: boolean): Truth {
  return value ? 'yes' : 'no';
}
