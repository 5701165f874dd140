#include "cli/command_line.hpp"

int main(int argc, char** argv) {
  return greencert::cli::run(argc, argv);
}
