#pragma once

#include <QDialog>
#include <QString>
#include <functional>
#include <vector>

#include "ui/frame/fund_view.h"

namespace alem {

/// A dialog by a stable name, for pictures and for tests that look at every one of them. `make` gives it
/// without showing it; the parent owns it.
struct NamedDialog {
    QString name;
    std::function<QDialog*(FundView& view, QWidget* parent)> make;
};

[[nodiscard]] std::vector<NamedDialog> allDialogs();

}  // namespace alem
