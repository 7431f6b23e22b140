import { defineErrors } from '../errors.ts';

export const errors = defineErrors({
  HTTP_UNREACHABLE: {
    meaning: 'an endpoint could not be reached, or kept breaking the connection, through all tries',
    fix: 'check that the runner can reach it: name, port, firewall, proxy (`https-proxy`, `no-proxy`)',
  },
  HTTP_OUT_OF_TIME: {
    meaning: 'an endpoint did not answer within `timeout`',
    fix: 'raise `timeout`, or look at why the endpoint is slow',
  },
  HTTP_TLS: {
    meaning: "an endpoint's certificate is not trusted, or it cannot speak TLS 1.2; nothing was sent",
    fix: 'give the certificate authority that signed it in `ca-certificate`, or have the certificate mended',
  },
  HTTP_PROXY: {
    meaning: 'the proxy refused the connection',
    fix: "check the proxy's address, its user and password, and which hosts and ports it lets through; or except the host in `no-proxy`",
  },
  HTTP_REDIRECT: {
    meaning: 'an endpoint redirected the request elsewhere; redirects are never followed, because the request holds a token',
    fix: 'name the endpoint itself',
  },
  HTTP_NOT_EXPECTED: {
    meaning: 'something answered that is not the service that was asked: a proxy page, a captive portal, an empty or cut answer',
    fix: 'look at what stands between the runner and the endpoint',
  },
  HTTP_NOT_JSON: {
    meaning: 'an answer is not JSON, nested too deep, or holds keys that no answer may have',
    fix: 'look at what stands between the runner and the endpoint',
  },
  HTTP_TOO_LARGE: {
    meaning: 'an answer is larger than any real one can be',
    fix: 'look at what answers at that endpoint',
  },
  HTTP_RETRY_LATER: {
    meaning: 'an endpoint asks to be left alone for longer than `timeout` allows',
    fix: 'raise `timeout` above the wait that the message names, or run fewer jobs at once',
  },
  HTTP_ENDPOINT: {
    meaning:
      'the endpoint is not one that a token may be sent to: plain http, a link-local or metadata address, or a name that resolves to one',
    fix: 'use the https address of the service itself',
  },
});
