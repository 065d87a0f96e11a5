/** Whether the screen in sight was come back to, or opened anew: the first keeps its place, the second begins at the top. */

let back = false

/** Listens from now on; once per page, before the router does. */
export function watchHistory(): void {
  addEventListener('popstate', () => {
    back = true
  })
  // The router's library tells of these by events of their names.
  for (const change of ['pushState', 'replaceState']) {
    addEventListener(change, () => {
      back = false
    })
  }
}

export const cameBack = (): boolean => back
