import type { ContentFiles } from './content-root.ts';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADklEQVQImWPoAAMGCAUALK4GYSSeFPoAAAAASUVORK5CYII=',
  'base64',
);

/** The settings of an archive with one string in every field of text, as YAML. */
export function naughtySite(text: string): string {
  const t = JSON.stringify(text);
  const names = `name: ${t}, shortName: ${t}, description: ${t}, publisher: ${t}`;
  return `{ ${names}, contact: ${t}, licence: ${t}, english: { ${names} }, otherNames: [{ names: [${t}, Hai] }] }\n`;
}

/** The front matter of a page of the editor with one string in every field of text, as YAML. */
export function naughtyPage(text: string): string {
  return `title: ${JSON.stringify(text)}\ndescription: ${JSON.stringify(text)}\n`;
}

/** Records of every kind with one string in every field of free text, all under one id. */
export function naughtyFiles(text: string, id: string): ContentFiles {
  const t = JSON.stringify(text);
  const registered = `name: ${t}\naliases: [${t}]\n`;
  const evidence = `sources: [{ name: ${t}, states: ${t} }]\nreviewed: { date: 2020-05-23, by: ${t} }\n`;
  const figure = `indicator: ${t}, unit: ${t}, comparedWith: ${t}, note: ${t}`;
  return {
    'tin/2020/anh.png': PICTURE,
    [`tin/2020/${id}.md`]: `---
title: ${t}
date: 2020-05-20
dateNote: ${t}
source:
  { name: ${t}, title: ${t}, note: ${t}, copy: { what: ${t}, keptAt: ${t}, fetched: 2020-05-21 } }
corrections: [{ date: 2020-05-22, what: ${t}, why: ${t} }]
reviewed: { date: 2020-05-23, by: ${t} }
kicker: ${t}
lead: ${t}
byline: ${t}
event:
  { name: ${t}, venue: ${t}, place: ${id}, organiser: ${id}, chairs: [${t}], speakers: [${t}], attendees: [${t}] }
people: [{ name: ${t}, title: ${t}, roles: [${t}], note: ${t}, organisation: ${id}, personId: ${id} }]
organisations: [${id}]
places: [${id}]
topics: [${id}]
documents: [{ id: ${id}, as: ${t}, issuer: ${t}, note: ${t} }]
statistics:
  - { ${figure}, value: 1, group: ${t}, place: ${id}, period: 2019 }
  - { ${figure}, value: 2, group: ${t}, place: ${id}, period: 2020 }
statisticGroups:
  - { name: ${t}, statistics: [{ ${figure}, value: 3 }] }
pictures: [{ caption: ${t}, credit: ${t} }]
images: [{ src: anh.png, alt: ${t}, caption: ${t}, credit: ${t} }]
---
Thân tin ${id}.
`,
    [`van-ban/${id}.md`]: `---
type: Nghị quyết
title: ${t}
issuer: ${t}
term: ${t}
aliases: [${t}]
place: ${id}
topics: [${id}]
status: { state: còn hiệu lực, source: ${t}, checked: 2020-05-20 }
relations: [{ kind: căn cứ, target: goc, note: ${t} }]
targets: [{ indicator: ${t}, value: 1, unit: ${t}, as: ${t} }]
milestones: [{ what: sơ kết, date: 2020-05-20, source: ${t} }]
files: [{ what: ${t}, keptAt: ${t}, from: ${t}, fetched: 2020-05-21 }]
sources: [${t}]
note: ${t}
reviewed: { date: 2020-05-23, by: ${t} }
---
`,
    'van-ban/goc.md': '---\ntype: Luật\ntitle: Gốc\n---\n',
    [`co-quan/${id}.yaml`]: `${registered}shortName: ${t}\nkind: ${t}\nnote: ${t}\n${evidence}`,
    [`dia-phuong/${id}.yaml`]: `${registered}shortName: ${t}\nnote: ${t}\n${evidence}`,
    [`chu-de/${id}.yaml`]: `${registered}description: ${t}\n`,
    [`nguoi/${id}.yaml`]: `${registered}note: ${t}
offices: [{ role: ${t}, note: ${t}, sources: [{ name: ${t}, states: ${t} }] }]
`,
    [`chi-tieu/${id}.yaml`]: `${registered}unit: ${t}\ntime: trong kỳ\ncounts: ${t}\nsource: ${t}\nnote: ${t}\n`,
  };
}
