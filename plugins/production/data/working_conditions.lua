return {
  labour = { certified = 1, audited = 0.8, declared = 0.3, none = 0 }, -- centre's own good practice
}
