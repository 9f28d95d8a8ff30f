#pragma once

#include "app/cli/console.h"
#include "app/desk/import_preview.h"

namespace alem::cli {

/// What would become of a statement, row by row, with the control totals.
[[nodiscard]] Json previewJson(const ImportPreview& preview, const Books& books, const Wording& words);
[[nodiscard]] QString previewText(const ImportPreview& preview, const Books& books, const Wording& words);

}  // namespace alem::cli
