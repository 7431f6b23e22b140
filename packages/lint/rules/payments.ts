import type { Rule } from './rule.ts';
import { rule } from './rule.ts';

const payments = 'payments and customers of the merchant';
const stripe = 'https://dashboard.stripe.com/apikeys';

/** What moves money. */
export const rules: readonly Rule[] = [
  rule('stripe-live-key', '', 'sk_live_{B16-120}', 'payments, customers and payouts of the account', stripe),
  rule('stripe-restricted-key', 'Stripe restricted live key', 'rk_live_{B16-120}', 'the live resources that it was made for', stripe),
  rule('stripe-production-key', 'Stripe key', '(sk|rk)_prod_{B16-120}', 'payments, customers and payouts of the account', stripe),
  rule('stripe-test-key', '', 'sk_test_{B16-120}', 'the account’s test data', stripe),
  rule('stripe-restricted-test-key', '', 'rk_test_{B16-120}', 'the account’s test data', stripe),
  rule('stripe-webhook-secret', '', 'whsec_{X32-64}', 'forged events of Stripe', 'https://dashboard.stripe.com/webhooks'),
  rule('stripe-public-key', 'Stripe publishable key', 'pk_live_{B16-120}', 'tokens for payments alone', 'public by design', {
    verdict: 'indicator',
  }),
  rule('square-token', 'Square access token', 'EAAA{U60}', payments, 'Square: Developer dashboard'),
  rule('square-token-old', 'Square access token', 'sq0atp-{U22}', payments, 'Square: Developer dashboard'),
  rule('square-secret', '', 'sq0csp-{U43}', 'the sign-in of the application', 'Square: Developer dashboard'),
  rule('braintree-token', 'Braintree access token', 'access_token$production${L16}${h32}', payments, 'Braintree: API keys'),
  rule('braintree-sandbox-token', '', 'access_token$sandbox${L16}${h32}', 'the sandbox’s test data', 'Braintree: API keys', {
    verdict: 'indicator',
  }),
  rule('razorpay-key', 'Razorpay live key id', 'rzp_live_{B14}', 'payments of the merchant, with its secret', 'Razorpay: API keys'),
  rule(
    'plaid-token',
    'Plaid access token',
    'access-(production|development|sandbox)-{uuid}',
    'the bank data of one customer',
    'Plaid: /item/remove',
  ),
  rule('plaid-secret', '', '{h30}', 'with the client id, bank data of all customers', 'Plaid: Team settings, Keys', {
    near: ['plaid'],
  }),
  rule('plaid-client-id', '', '{h24}', 'nothing by itself: it names the client', 'Plaid: Team settings, Keys', {
    near: ['plaid'],
  }),
  rule('coinbase-token', '', '{U64}', 'the account’s balances and trades', 'Coinbase: API', {
    near: ['coinbase'],
    entropy: 3.6,
  }),
  rule('paddle-key', '', 'pdl_live_apikey_{L26}_{B22}_{B3}', 'payments and customers of the seller', 'Paddle: Authentication'),
  rule('shippo-token', '', 'shippo_(live|test)_{i40}', 'labels, at the account’s cost', 'Shippo: API'),
  rule('easypost-key', 'EasyPost key', 'EZAK{B54}', 'labels, at the account’s cost', 'EasyPost: API keys'),
  rule('easypost-test-key', 'EasyPost test key', 'EZTK{B54}', 'the account’s test data', 'EasyPost: API keys'),
  rule('gocardless-token', 'GoCardless token', 'live_{E40}', 'payments and mandates of the merchant', 'GoCardless: Developers', {
    near: ['gocardless'],
  }),
  rule('flutterwave-key', '', 'FLWSECK_TEST-{h32}-X', 'payments and payouts of the merchant', 'Flutterwave: API'),
  rule('flutterwave-live-key', 'Flutterwave key', 'FLWSECK-{h32}-X', 'payments and payouts of the merchant', 'Flutterwave: API'),
  rule('flutterwave-test', 'Flutterwave encryption key', 'FLWSECK_TEST-{h12}', 'the test data’s encryption', 'Flutterwave: API'),
  rule('flutterwave-public-key', '', 'FLWPUBK_TEST-{h32}-X', 'payments to the merchant alone', 'public by design', {
    verdict: 'indicator',
  }),
  rule('bittrex-key', '', '{L32}', 'the account’s balances and orders, with its secret', 'Bittrex: API keys', {
    near: ['bittrex'],
    entropy: 3,
  }),
  rule('kucoin-key', 'KuCoin key', '{h24}', 'the account’s balances and orders', 'KuCoin: API', { near: ['kucoin'] }),
  rule('kucoin-secret', 'KuCoin secret', '{uuid}', 'the account’s balances and orders', 'KuCoin: API', { near: ['kucoin'] }),
  rule('etherscan-key', '', '{G34}', 'the API, at the account’s quota', 'Etherscan: API keys', {
    near: ['etherscan', 'bscscan'],
    entropy: 3.2,
  }),
  rule('infura-key', '', '{h32}', 'nodes, at the project’s quota', 'Infura: Dashboard', { near: ['infura'] }),
  rule('alchemy-key', '', 'g.alchemy.com/v2/{U32}', 'nodes, at the app’s quota', 'Alchemy: Dashboard'),
  rule('ethereum-private-key', '', '0x{i64}', 'the funds of its address', 'move the funds to a new key', {
    isSelfMade: true,
    near: ['private_key', 'privatekey'],
    entropy: 3,
  }),
  rule(
    'bitcoin-extended-key',
    'Bitcoin extended private key',
    'xprv{B107-108}',
    'the funds of all addresses below it',
    'move the funds to a new key',
    { isSelfMade: true },
  ),
];
