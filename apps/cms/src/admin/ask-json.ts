/** What our server answers; `null` where it refuses, or does not answer. */
export async function askJson<Answer>(url: string, how?: RequestInit): Promise<Answer | null> {
  try {
    const answer = await fetch(url, how)
    return answer.ok ? ((await answer.json()) as Answer) : null
  } catch {
    return null
  }
}
