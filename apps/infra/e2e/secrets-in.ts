/** What a secret looks like, wherever it stands. */
const SHAPES: readonly (readonly [name: string, shape: RegExp])[] = [
  ['the id of an access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{40}/],
  ['a token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{36}\b/],
  ['a password in an address', /\b(?:postgres(?:ql)?|rediss?):\/\/[^\s:/@]+:[^\s/@{$<]+@/],
];

/** Variables and properties that would hold a secret; those that say where one is end otherwise. */
const SECRET_VALUE =
  /"(?:[A-Z_]*(?:PASSWORD|SECRET|TOKEN)|MasterUserPassword|SecretString|OAuthToken)"\s*:\s*"(?!\{\{resolve:)[^"]+"/;

/**
 * The kinds of secrets that a file holds.
 *
 * @param canary - a value that was given as a secret and must not come out again
 */
export function secretsIn(content: Buffer, canary: string): readonly string[] {
  const text = content.toString('latin1');
  const found = SHAPES.filter(([, shape]) => shape.test(text)).map(([name]) => name);
  if (text.includes(canary)) found.push('a secret of the environment');
  if (SECRET_VALUE.test(text)) found.push('a secret as a value');
  return found;
}
