// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/annotationcard.h"

#include "articleview/articleview.h"
#include "items/fieldlabels.h"
#include "project/tagset/tagnames.h"
#include "session/openproject.h"
#include "text/boundaries.h"
#include "theme/plaintexts.h"
#include "theme/theme.h"
#include "widgets/choicepopup.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int shownWords = 120; // characters
constexpr auto rest = std::chrono::milliseconds(450);

} // namespace

AnnotationCard::AnnotationCard(const OpenProject &session, ArticleView &view)
    : QFrame(&view, Qt::ToolTip)
    , m_session(session)
    , m_view(view)
    , m_text(new QLabel(this))
{
    setObjectName(u"annotationCard"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] { showFor(m_annotation); });
    connect(&view, &ArticleView::annotationHovered, this, &AnnotationCard::follow);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
    connect(&session, &OpenProject::changed, this, &QWidget::hide);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

void AnnotationCard::follow(AnnotationId annotation)
{
    hide();
    m_annotation = annotation;
    if (annotation)
        m_rest.start();
    else
        m_rest.stop();
}

Markup AnnotationCard::describe(const Annotation &annotation) const
{
    const Project &project = m_session.project();
    const Tag *tag = project.find(annotation.tag);
    const Layer *layer = tag ? project.layerOf(*tag) : nullptr;
    if (!layer)
        return {};
    const QString muted = Theme::mutedText(palette()).name();
    Markup lines = Markup::of(
        u"<span style='color:%1'>■</span> <b>%2</b> <span style='color:%3'>%4</span><br>%5",
        Theme::readable(QColor(tag->color), palette()).name(), shownTagName(tag->name), muted,
        shownTagName(layer->name), tr("“%1”").arg(shortened(annotation.text(), shownWords)));
    const auto add = [&lines, &muted](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines += Markup::of(u"<br><span style='color:%1'>%2</span> %3", muted, name, value);
    };
    if (annotation.status != Status::Accepted)
        add(tr("Status:"), wordLabel(u"annotation.status"_s, annotation.status));
    add(tr("Record:"), project.recordName(annotation));
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange())
        add(tr("%1:", "name of an attribute, before its value").arg(shownTagName(name)),
            shownTagName(value));
    add(tr("Stance:"),
        annotation.stance.isEmpty() ? QString()
                                    : termLabel(u"annotation.stance"_s, annotation.stance));
    add(tr("Note:"), annotation.note);
    add(tr("By:"),
        tr("%1, %2", "who, when")
            .arg(project.annotatorName(annotation.annotator),
                QLocale().toString(annotation.created.toLocalTime(), QLocale::ShortFormat)));
    return lines;
}

void AnnotationCard::showFor(AnnotationId id)
{
    const Annotation *annotation = m_view.article() ? m_view.article()->find(id) : nullptr;
    const QList<QRect> words = annotation
        ? m_view.rectanglesOf(m_view.article()->rangesOf(*annotation).first())
        : QList<QRect>();
    if (words.isEmpty())
        return;
    showMarkup(*m_text, describe(*annotation));
    adjustSize();
    placeBeside(*this, *m_view.viewport(), words.last().adjusted(0, -4, 0, 4));
    show();
}

// A key, a click or leaving the window puts it away.
bool AnnotationCard::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::FocusOut:
        m_rest.stop();
        hide();
        break;
    default:
        break;
    }
    return false;
}

} // namespace Standoff
