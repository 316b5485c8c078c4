import type { Browser, LaunchOptions } from 'puppeteer-core';

export function chromePath(): Promise<string>;
export function launchOptions(): Promise<LaunchOptions>;
export function launch(): Promise<Browser>;
