#pragma once

#include <vector>

#include "documents/slice.hpp"

namespace greencert::documents {

/// The part of a page that the body may fill, from the top of the page. Points.
struct Room {
  double top = 0, bottom = 0;
};

/// A slice at its height on a page.
struct Placed {
  Slice slice;
  double y = 0;
};

/// A page with what stands on it.
struct Page {
  PageSetting setting;
  std::vector<Placed> slices;
};

/// Distributes slices over pages: what must stay together does, table heads are repeated, stretching spacers
/// share what is left free. Throws InputError when a slice is taller than a page.
std::vector<Page> paginate(Stack stack, const Room& room);

}  // namespace greencert::documents
