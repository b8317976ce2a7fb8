export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { standBeneathNext } = await import('./beneath-next/stand-beneath-next')
  standBeneathNext()
}
