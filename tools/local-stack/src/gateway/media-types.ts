/**
 * Whether a media type is one that an API treats as binary; `*` stands for any type or subtype.
 *
 * @param header the value of `Content-Type` or `Accept`, of which the first type counts
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings-workflow.html
 */
export function isBinaryMediaType(
  binaryMediaTypes: readonly string[],
  header: string | undefined,
): boolean {
  const type =
    /^[^;,]*/
      .exec(header ?? '')?.[0]
      .trim()
      .toLowerCase() ?? '';
  return binaryMediaTypes.some(
    (pattern) =>
      pattern === '*/*' ||
      pattern === type ||
      (pattern.endsWith('/*') && type.startsWith(pattern.slice(0, -1))),
  );
}
