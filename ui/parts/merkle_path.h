#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace alem {

/// One step of an inclusion proof, from the leaf up.
struct MerkleStep {
    QString hash;         ///< 64 hexadecimal digits; shown shortened
    bool onLeft = false;  ///< the sibling is hashed before the path's own node
};

/// An inclusion proof as it climbs from the leaf to the root, each sibling on its true side. Up and Down move
/// through the steps; the accessible description says the hash and the side of the current one, Ctrl+C copies
/// it.
class MerklePath : public QWidget {
    Q_OBJECT

  public:
    explicit MerklePath(QWidget* parent = nullptr);
    /// `steps` from the leaf up, as in RFC 6962; `root` in hexadecimal.
    void setProof(const QList<MerkleStep>& steps, const QString& root);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void paintStep(QPainter* painter, int step) const;
    [[nodiscard]] int yOf(int step) const;

    QList<MerkleStep> m_steps;
    QString m_root;
    int m_current = -1;
};

/// `350c7abb…b9a3`.
QString shortHash(const QString& hex);

}  // namespace alem
