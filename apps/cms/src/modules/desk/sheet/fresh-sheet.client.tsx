'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const betweenLooksMilliseconds = 30_000

/** Shows what others have ticked and named meanwhile, while somebody looks at the page. */
export function FreshSheet() {
  const router = useRouter()
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') router.refresh()
    }
    const timer = setInterval(look, betweenLooksMilliseconds)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [router])
  return null
}
