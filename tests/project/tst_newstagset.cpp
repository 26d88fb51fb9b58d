// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "project/tagset/tagnames.h"
#include "project/valuejson.h"
#include "project/vocabulary.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

// Has a translation of each name of a tagset: the name in brackets.
class Brackets : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Tagset") == 0 ? u'‹' + QString::fromUtf8(source) + u'›'
                                               : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

// The tagset that a new project starts with.
class TestNewsTagset : public QObject
{
    Q_OBJECT

private:
    static QString text(const Json &json, const char *key)
    {
        return QString::fromStdString(json.value(key, std::string()));
    }

    // Calls function(layer, tag) for each tag; there are no children in this tagset.
    template <typename Function>
    void eachTag(Function &&function) const
    {
        for (const Json &layer : m_tagset.at("layers")) {
            for (const Json &tag : layer.at("tags"))
                function(layer, tag);
        }
    }

    Json m_tagset;

private slots:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("STANDOFF_SOURCE") + u"/resources/tagsets/news.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_tagset = Json::parse(file.readAll().toStdString());
        QCOMPARE(m_tagset.at("standoff_tagset").get<int>(), 1);
    }

    void hasALayerOfEachKind()
    {
        QStringList kinds;
        for (const Json &layer : m_tagset.at("layers")) {
            LayerKind kind{};
            QVERIFY(fromWord(layer.at("kind").get<std::string>(), kind));
            kinds.append(text(layer, "kind"));
        }
        QCOMPARE(kinds, QStringList({u"entity"_s, u"claim"_s, u"source"_s, u"cue"_s}));
    }

    void tagsAreComplete()
    {
        static const QRegularExpression color(u"^#[0-9a-f]{6}$"_s);
        QSet<QString> keys;
        QSet<QString> colors;
        QSet<QString> names;
        int count = 0;
        eachTag([&](const Json &layer, const Json &tag) {
            ++count;
            keys.insert(text(tag, "key"));
            colors.insert(text(tag, "color"));
            names.insert(text(layer, "kind") + u'/' + text(tag, "name"));
            QCOMPARE(text(tag, "key").size(), 1);
            QVERIFY(color.match(text(tag, "color")).hasMatch());
            QVERIFY(text(tag, "guideline").size() > 30);
        });
        QCOMPARE(count, 22);
        QCOMPARE(keys.size(), count);
        QCOMPARE(colors.size(), count);
        QCOMPARE(names.size(), count);
    }

    // Layers, tags, attributes and their values are shown in the language of the window; what a
    // person named is not.
    void namesAreTranslated()
    {
        QStringList names;
        for (const Json &layer : m_tagset.at("layers"))
            names.append(text(layer, "name"));
        eachTag([&](const Json &, const Json &tag) {
            names.append(text(tag, "name"));
            for (const Json &attribute : tag.value("attributes", Json::array())) {
                names.append(text(attribute, "name"));
                for (const Json &value : attribute.value("values", Json::array()))
                    names.append(QString::fromStdString(value.get<std::string>()));
            }
        });
        QVERIFY(names.size() > 40);
        for (const QString &name : std::as_const(names))
            QCOMPARE(shownTagName(name), name);
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        for (const QString &name : std::as_const(names))
            QCOMPARE(shownTagName(name), u'‹' + name + u'›');
        QCOMPARE(shownTagName(u"Weapon"_s), u"Weapon"_s);
        QCoreApplication::removeTranslator(&brackets);
    }

    // A default must be a word of the field's vocabulary; "record" is "none" where tagging makes
    // none.
    void recordDefaultsAreTerms()
    {
        eachTag([&](const Json &layer, const Json &tag) {
            const Json defaults = tag.value("record_defaults", Json::object());
            for (const auto &[field, value] : defaults.items()) {
                const QString word = QString::fromStdString(value.template get<std::string>());
                if (field == "record") {
                    QCOMPARE(word, u"none"_s);
                    continue;
                }
                const QStringList terms = defaultValues(
                    u"%1.%2"_s.arg(text(layer, "kind"), QString::fromStdString(field)));
                QVERIFY2(terms.contains(word), qPrintable(word));
            }
        });
    }

    void termsAreTheVocabularies()
    {
        const Json &terms = m_tagset.at("terms");
        QCOMPARE(qsizetype(terms.size()), defaultVocabularies().size());
        for (const Vocabulary &vocabulary : defaultVocabularies()) {
            QStringList values;
            QVERIFY(fromJson(terms.at(vocabulary.field.toStdString()), values));
            QCOMPARE(values, vocabulary.values);
        }
    }
};

STANDOFF_TEST(QCoreApplication, TestNewsTagset)
#include "tst_newstagset.moc"
