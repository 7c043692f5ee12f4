import type { Sourcebook } from '../../../src/core/api';
import { readTexts } from '../../support/memorySourcebook';

/** A small corpus: three dated reports of two outlets that name people and places, and an undated note. */
export const REPORTS: Readonly<Record<string, string>> = {
  'north/dam-vote.txt': `Council votes on the Marston dam

By Ines Faria

14 November 2024

Helena Duarte, chair of the river board, told reporters in Porto that the dam would be built.

"The dam will stand by spring," Helena Duarte said in Porto.

Farmers near Braga had asked for a vote on the dam.`,
  'north/dam-opening.txt': `The dam opens

3 March 2025

Helena Duarte opened the dam in Braga on Monday.

Oscar Lindqvist, the mayor of Braga, called the dam "a monument to patience".`,
  'south/dam-leak.txt': `A leak below the wall

20 March 2025

Oscar Lindqvist ordered the dam to be emptied after engineers found a leak near Braga.`,
  'notes 2.txt': `Remember to ask who paid for the dam.

Somebody in Porto must know, said Oscar Lindqvist.`,
};

export function readReports(): Promise<Sourcebook> {
  return readTexts(REPORTS);
}
