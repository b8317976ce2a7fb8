import type { SetUp } from './set-up'

/** What to do with the app; the code that it shows is asked for beside. */
export function SetUpSteps({ setUp: { secret, address, picture } }: { setUp: SetUp }) {
  return (
    <>
      <p>
        Open an authenticator app on your telephone (Google Authenticator, Microsoft Authenticator,
        1Password or another) and let it read this picture.
      </p>
      <img
        className="second-factor__picture"
        src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
        alt="A square for the app’s camera; the same follows as letters"
      />
      <p>
        If it cannot, type this into the app: <code>{inGroups(secret)}</code>, or{' '}
        <a href={address}>open the app on this device</a>.
      </p>
    </>
  )
}

function inGroups(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}
