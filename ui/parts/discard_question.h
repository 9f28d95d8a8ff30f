#pragma once

#include <QObject>

class QWidget;

namespace alem {

/// Asks before what was typed into a window is thrown away; to go on typing is the default.
class DiscardQuestion : public QObject {
    Q_OBJECT

  public:
    /// True if the officer lets it go.
    [[nodiscard]] static bool ask(QWidget* window);
};

}  // namespace alem
