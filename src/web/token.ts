import { timingSafeEqual } from 'hono/utils/buffer';
import { problemResponse, unavailable } from './problem.ts';

const CLOSED_RETRY_SECONDS = 3600;

/**
 * The answer to a request that may not pass, `undefined` for one that may. The comparison is of SHA-256 digests, so its time
 * tells nothing of the token. Without a configured token the route is closed, never open.
 */
export async function refuse(
  authorization: string | undefined,
  token: string | undefined,
): Promise<Response | undefined> {
  if (token === undefined || token === '') {
    return unavailable('This route is closed until the secret REFRESH_TOKEN is set.', CLOSED_RETRY_SECONDS);
  }
  const given = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
  if (given !== undefined && (await timingSafeEqual(token, given))) return undefined;
  const isWrong = given !== undefined;
  return problemResponse({
    status: 401,
    title: 'Unauthorized',
    detail: isWrong ? 'The token is not the right one.' : 'Send the token as "Authorization: Bearer TOKEN".',
    // RFC 6750 section 3.1: no error code where no credentials were sent.
    headers: { 'WWW-Authenticate': `Bearer realm="belta-monitor"${isWrong ? ', error="invalid_token"' : ''}` },
  });
}
