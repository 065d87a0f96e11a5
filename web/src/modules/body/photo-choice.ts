/** Photos by month, and the two that are compared. Pure. */
import type { Photo } from '@setpoint/contract/body'

export interface PhotoMonth {
  /** `YYYY-MM`. */
  month: string
  photos: Photo[]
}

/** In the order they come, a group for every month. */
export function byMonth(photos: readonly Photo[]): PhotoMonth[] {
  const months: PhotoMonth[] = []
  for (const photo of photos) {
    const month = photo.day.slice(0, 7)
    const last = months.at(-1)
    if (last?.month === month) last.photos.push(photo)
    else months.push({ month, photos: [photo] })
  }
  return months
}

/** Choosing a chosen one lets it go; a third one takes the place of the one chosen first. */
export function toggled(chosen: readonly string[], id: string): string[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-2)
}

/** The address that compares two photos, the earlier one first; null until there are two. */
export function comparePath(chosen: readonly string[], photos: readonly Photo[]): string | null {
  const [one, two] = chosen
    .flatMap((id) => photos.find((photo) => photo.id === id) ?? [])
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.createdAt.localeCompare(b.createdAt))
  return one && two ? `/body/compare?before=${one.id}&after=${two.id}` : null
}
