/** True when the client takes gzip (RFC 9110 section 12.5.3): named or by `*`, and not refused with `q=0`. */
export function acceptsGzip(header: string | null | undefined): boolean {
  const weights = new Map(
    (header ?? '').split(',').map((element) => {
      const [coding = '', ...parameters] = element.split(';').map((part) => part.trim().toLowerCase());
      const q = parameters.find((parameter) => parameter.startsWith('q='));
      return [coding, q === undefined ? 1 : Number(q.slice(2))];
    }),
  );
  return (weights.get('gzip') ?? weights.get('x-gzip') ?? weights.get('*') ?? 0) > 0;
}
