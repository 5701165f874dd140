#include "documents/pages.hpp"

#include <algorithm>
#include <string>

#include "base/error.hpp"

namespace greencert::documents {

namespace {

class Pagination {
 public:
  explicit Pagination(const Room& room) : room_(room) { open({}); }

  void place_all(Stack stack) {
    for (std::size_t i = 0; i < stack.size();) {
      if (stack[i].opens_page) {
        if (pages_.back().slices.empty()) pages_.pop_back();
        open(stack[i++].page);
        continue;
      }
      std::size_t end = i;
      double height = stack[i].height;
      while (stack[end].keep_with_next && end + 1 < stack.size() && !stack[end + 1].opens_page) {
        ++end;
        height += stack[end].before + stack[end].height;
      }
      height = std::max(height, stack[i].room);
      // A chain that no page could hold is broken where the page ends.
      if (height > bottom() - y_ - gap(stack[i]) && height <= room_.bottom - room_.top && !is_fresh()) turn();
      for (; i <= end; ++i) place(std::move(stack[i]));
    }
    spread();
  }

  std::vector<Page> pages() { return std::move(pages_); }

 private:
  bool is_fresh() const { return pages_.back().slices.empty(); }
  double bottom() const { return pages_.back().setting.bottom.value_or(room_.bottom); }
  double gap(const Slice& slice) const { return is_fresh() ? 0 : slice.before; }

  void open(const PageSetting& setting) {
    if (!pages_.empty()) spread();
    pages_.push_back({setting, {}});
    y_ = setting.top.value_or(room_.top);
  }

  void turn() { open({}); }

  void place(Slice slice) {
    if (y_ + gap(slice) + slice.height > bottom() + 0.01 && !is_fresh()) turn();
    if (is_fresh() && slice.head) place(*slice.head);
    y_ += gap(slice);
    if (y_ + slice.height > bottom() + 0.01)
      throw InputError("document: a block of " + std::to_string(static_cast<int>(slice.height)) +
                       " points does not fit on a page of " +
                       std::to_string(static_cast<int>(room_.bottom - room_.top)));
    const double height = slice.height;
    pages_.back().slices.push_back({std::move(slice), y_});
    y_ += height;
  }

  // Gives the free height of the page that ends to its stretching spacers.
  void spread() {
    double shares = 0;
    for (const Placed& placed : pages_.back().slices) shares += placed.slice.stretch;
    if (shares == 0) return;
    const double free = bottom() - y_;
    double down = 0;
    for (Placed& placed : pages_.back().slices) {
      placed.y += down;
      down += free * placed.slice.stretch / shares;
    }
  }

  Room room_;
  std::vector<Page> pages_;
  double y_ = 0;
};

}  // namespace

std::vector<Page> paginate(Stack stack, const Room& room) {
  Pagination pagination(room);
  pagination.place_all(std::move(stack));
  return pagination.pages();
}

}  // namespace greencert::documents
