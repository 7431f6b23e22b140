import type { Plan, Wanted } from '@daypass/credentials';

/** The plan of a command's credentials: what would go to later steps goes to the command. Those that are only needed by others stay as they are. */
export function planForCommand(plan: Plan, names: readonly string[]): Plan {
  return { ...plan, wanted: plan.wanted.map((one) => (names.includes(one.name) ? forCommand(one) : one)) };
}

function forCommand(one: Wanted): Wanted {
  const { provider, texts } = one;
  const { deliver = '', secrets = '', 'deliver-secrets': deliverSecrets = 'outputs' } = texts;
  const isDefault = deliver.trim() === '' && (secrets.trim() === '' || provider.delivers[0] === 'env');
  const ways = isDefault ? 'env' : deliver.replace(/\boutputs\b/g, 'env');
  return {
    ...one,
    texts: {
      ...texts,
      ...(ways.trim() === '' ? {} : { deliver: [...new Set(ways.split(/[\s,]+/).filter(Boolean))].join(',') }),
      ...(secrets.trim() === '' ? {} : { 'deliver-secrets': deliverSecrets === 'file' ? 'file' : 'env' }),
    },
  };
}
