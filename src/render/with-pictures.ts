import type { Root, RootContent } from 'mdast';

/**
 * The tree with its charts as pictures in a folder, or without them. A chart stands in a paragraph of its own among the
 * sections, and what it shows stands beside it as a table or a sentence.
 *
 * @param folder as a path with slashes; what an address cannot hold is escaped
 */
export function withPictures(tree: Root, folder: string | undefined): Root {
  return { ...tree, children: tree.children.flatMap((node) => withPicture(node, folder)) };
}

function withPicture(node: RootContent, folder: string | undefined): readonly RootContent[] {
  const [image, ...caption] = node.type === 'paragraph' ? node.children : [];
  const chart = image?.type === 'image' ? image.data?.chart : undefined;
  if (node.type !== 'paragraph' || image?.type !== 'image' || chart === undefined) return [node];
  if (folder === undefined) return [];
  return [{ ...node, children: [{ ...image, url: `${folder.split('/').map(encodeURIComponent).join('/')}/${chart.id}.svg` }, ...caption] }];
}
