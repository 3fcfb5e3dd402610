/**
 * Returns whether an operation is one the provider calls, so that its request body is received and not sent.
 *
 * @param {{ pointer: string }} location Redocly's location of the operation.
 * @returns {boolean} true under `webhooks` and `callbacks`.
 */
export function isReceived(location) {
  return /^#\/webhooks\/|\/callbacks\//.test(location.pointer);
}
