/** Binary heap: the first in the given order comes out first. */
export class PriorityQueue<Item> {
  private readonly items: Item[] = [];

  constructor(private readonly order: (a: Item, b: Item) => number) {}

  push(item: Item): void {
    let place = this.items.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = this.items[parent] as Item;
      if (this.order(above, item) <= 0) break;
      this.items[place] = above;
      place = parent;
    }
    this.items[place] = item;
  }

  /** Undefined when the queue is empty. */
  pop(): Item | undefined {
    const first = this.items[0];
    const last = this.items.pop();
    if (last !== undefined && this.items.length > 0) this.sink(last);
    return first;
  }

  /** Puts an item at the top and lets it find its place. */
  private sink(item: Item): void {
    const count = this.items.length;
    let place = 0;
    for (let child = 1; child < count; child = 2 * place + 1) {
      if (child + 1 < count && this.order(this.items[child + 1] as Item, this.items[child] as Item) < 0) child++;
      const below = this.items[child] as Item;
      if (this.order(item, below) <= 0) break;
      this.items[place] = below;
      place = child;
    }
    this.items[place] = item;
  }
}
