// Loaded with --import: the first lookups fail with the codes in INJECT_LOOKUP (`EAI_AGAIN,ENOTFOUND`); `dead` adds an address where nothing listens; `six` is IPv6 alone; `forever CODE` fails always.
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

const plan = (process.env.INJECT_LOOKUP ?? '').split(',').filter(Boolean);
const { lookup } = dns;
dns.lookup = (name, options, callback) => {
  const next = plan[0]?.startsWith('forever ') ? plan[0].slice('forever '.length) : plan.shift();
  if (next === undefined) return lookup(name, options, callback);
  if (next === 'dead')
    return callback(null, [
      { address: '::1', family: 6 },
      { address: '127.0.0.1', family: 4 },
    ]);
  if (next === 'six') return callback(null, [{ address: '::1', family: 6 }]);
  callback(Object.assign(new Error(`getaddrinfo ${next} ${name}`), { code: next, hostname: name }));
};
syncBuiltinESMExports();
