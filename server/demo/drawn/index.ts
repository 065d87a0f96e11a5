/** Pictures drawn by us: faces, teams, and what people photograph. */
import sharp from 'sharp'
import { dishes, type Cloth, type Dish } from './food.ts'
import { face } from './face.ts'
import { gear, type Gear, type Room } from './gear.ts'
import type { Look, Thing } from './look.ts'
import { hill, lake, path, stairs, type LightName } from './places.ts'
import { thingPicture } from './thing.ts'

const places = { lake, path, hill, stairs } as const

/** What is on a picture, and in which light, room, or on which cloth: `lake dawn`, `oats linen`, `barbell gym`. */
export type Scene = `${keyof typeof places} ${LightName}` | `${Dish} ${Cloth}` | `${Gear} ${Room}`

/** The SVG, 1200 by 900. */
export function drawn(scene: string): string {
  const [what = '', where = ''] = scene.split(' ')
  const draw = ({ ...places, ...dishes, ...gear } as Record<string, ((where: never) => string) | undefined>)[what]
  if (draw === undefined) throw new Error(`nobody has drawn ${scene}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900" viewBox="0 0 1200 900">${draw(where as never)}</svg>`
}

/** A JPEG of a scene, as a phone would send it. */
export const scenePhoto = (scene: string): Promise<Buffer> =>
  sharp(Buffer.from(drawn(scene)))
    .jpeg({ quality: 80 })
    .toBuffer()

/** A PNG of 400 by 400. */
export const personPicture = (picture: Look | Thing): Promise<Buffer> =>
  sharp(Buffer.from('thing' in picture ? thingPicture(picture) : face(picture)))
    .png()
    .toBuffer()

/** The middle of a scene, 600 by 600. */
export const teamPicture = (scene: string): Promise<Buffer> =>
  sharp(Buffer.from(drawn(scene)))
    .resize(600, 600, { fit: 'cover' })
    .png()
    .toBuffer()
