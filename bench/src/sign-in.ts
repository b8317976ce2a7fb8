import type { Cms } from './world'

/** Signs in to the admin's REST API and returns the token. */
export async function signIn(cms: Cms): Promise<string> {
  const answer = await fetch(`${cms.cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(cms.owner),
  })
  const { token } = (await answer.json()) as { token?: string }
  if (!token)
    throw new Error(
      'Signing in failed: set OWNER_EMAIL and OWNER_PASSWORD to an owner of this world.',
    )
  return token
}
