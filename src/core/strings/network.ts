/** What the page of the network says. */
export const NETWORK = {
  title: { vi: 'Mạng lưới tin và văn bản', en: 'The network of items and documents' },
  description: {
    vi: 'Tin nào viện dẫn văn bản nào, văn bản nào có quan hệ với văn bản nào: hình vẽ các văn bản chính và tệp GraphML của cả mạng lưới.',
    en: 'Which item cites which document, and which documents are related: a picture of the main documents, and the whole network as a GraphML file.',
  },
  picture: { vi: 'Các văn bản chính của mạng lưới', en: 'The main documents of the network' },
  file: {
    vi: 'Cả mạng lưới, tệp GraphML (mở bằng Gephi, yEd, Cytoscape, NetworkX, igraph)',
    en: 'The whole network as a GraphML file (for Gephi, yEd, Cytoscape, NetworkX, igraph)',
  },
} as const;
