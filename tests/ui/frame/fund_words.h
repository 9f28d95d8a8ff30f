#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include "app/desk/desk.h"

namespace alem::test {

/// Tells words of the program from data: names, notes, references and file names that stand in the fund's
/// log, figures, hashes, keys of the keyboard.
class FundWords {
  public:
    explicit FundWords(const Desk& desk);

    /// What remains of a text without data: empty if there is nothing of the program's in it.
    [[nodiscard]] QString programsWords(const QString& text) const;

  private:
    QStringList m_data;  ///< the longest first
};

}  // namespace alem::test
