/** What the frame puts into the corner of every screen's head, on phones: a screen does not know of it. */
import { createContext, type ReactNode } from 'react'

export const HeaderCorner = createContext<ReactNode>(null)
