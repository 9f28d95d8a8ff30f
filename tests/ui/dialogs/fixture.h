#pragma once

#include <QTemporaryDir>
#include <memory>
#include <string_view>

#include "ui/frame/fund_view.h"

namespace alem {

class ActDialog;

/// One offscreen application with our style and fonts.
void startApplication();

/// An officer of the demonstration fund who may use the dialog of this name.
std::string_view signerFor(const QString& dialog);

/// Types into the field of this JSON name as an officer would, or chooses what has this key.
void enter(ActDialog& dialog, std::string_view field, const QString& text);

/// The demonstration fund, open for acting, on its own day. Made once and copied for each.
class DemoDesk {
  public:
    explicit DemoDesk(std::string_view officer = "a.sadykova");

    [[nodiscard]] FundView& view() { return *m_view; }
    [[nodiscard]] Desk& desk() { return m_view->desk(); }
    void signIn(std::string_view officer);
    /// Writes a file beside the fund, and gives its path.
    [[nodiscard]] QString file(const QString& name, std::string_view bytes) const;

  private:
    QTemporaryDir m_folder;
    std::unique_ptr<FundView> m_view;
};

}  // namespace alem
